//! What telaah is made of and built with, as a bill of materials in CycloneDX JSON 1.6.
//!
//! From the two lock files: crates by `cargo metadata`, npm packages by `package-lock.json`. The scope tells what reaches a
//! reader (`required`) from what only builds or checks (`excluded`). No clock and no random number: the same commit gives
//! the same bill.

use crate::project;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap};

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    description: Option<String>,
    source: Option<String>,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    /// None for what is linked, `build` or `dev` for the rest.
    kind: Option<String>,
}

#[derive(Deserialize)]
struct CargoLock {
    package: Vec<LockedCrate>,
}

#[derive(Deserialize)]
struct LockedCrate {
    name: String,
    version: String,
    checksum: Option<String>,
}

/// Writes the bill to the file, or to standard output.
pub fn run(arguments: &[&str]) -> Result<()> {
    let bill = serde_json::to_string_pretty(&bill()?)? + "\n";
    match arguments {
        [] => print!("{bill}"),
        [file] => project::write(file.as_ref(), bill)?,
        _ => bail!("sbom takes one file at most"),
    }
    Ok(())
}

fn bill() -> Result<Value> {
    let metadata = project::output(project::command("cargo").args([
        "metadata",
        "--locked",
        "--all-features",
        "--format-version",
        "1",
    ]))?;
    let metadata: Metadata = serde_json::from_str(&metadata)?;
    let lock: Value = serde_json::from_str(&project::read(&project::root().join("package-lock.json"))?)?;
    let cargo_lock: CargoLock = toml::from_str(&project::read(&project::root().join("Cargo.lock"))?)?;
    let telaah =
        metadata.packages.iter().find(|package| package.name == "telaah" && package.source.is_none());
    let telaah = telaah.context("cargo metadata does not name telaah")?;
    let mut components = crates(&metadata, telaah, &cargo_lock);
    components.extend(npm_packages(&lock)?);
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": reference(telaah),
                "name": telaah.name,
                "version": telaah.version,
                "description": telaah.description,
                "licenses": licenses(telaah.license.as_deref()),
            },
        },
        "components": components,
        "dependencies": dependencies(&metadata),
    }))
}

fn crates(metadata: &Metadata, telaah: &Package, lock: &CargoLock) -> Vec<Value> {
    let linked = linked(metadata, &telaah.id);
    let checksums: HashMap<_, _> =
        lock.package.iter().map(|locked| ((&locked.name, &locked.version), &locked.checksum)).collect();
    let mut components = BTreeMap::new();
    for package in metadata.packages.iter().filter(|package| package.id != telaah.id) {
        let mut component = component(&package.name, &package.version, linked.contains(package.id.as_str()));
        component.insert("bom-ref".into(), reference(package).into());
        component.insert("licenses".into(), licenses(package.license.as_deref()));
        if package.source.is_some() {
            component.insert("purl".into(), reference(package).into());
        }
        if let Some(Some(checksum)) = checksums.get(&(&package.name, &package.version)) {
            component.insert("hashes".into(), json!([{ "alg": "SHA-256", "content": checksum }]));
        }
        components.insert(reference(package), component.into());
    }
    components.into_values().collect()
}

/// What `root` is linked with, by way of whatever; not what only builds or tests it, nor macros, which end at compile time.
fn linked<'m>(metadata: &'m Metadata, root: &'m str) -> BTreeSet<&'m str> {
    let nodes: HashMap<_, _> = metadata.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    let is_macro = |package: &&Package| package.targets.iter().any(|target| target.kind == ["proc-macro"]);
    let macros: BTreeSet<_> =
        metadata.packages.iter().filter(is_macro).map(|package| package.id.as_str()).collect();
    let (mut seen, mut open) = (BTreeSet::new(), vec![root]);
    while let Some(id) = open.pop() {
        if !macros.contains(id) && seen.insert(id) {
            let links =
                |dependency: &&Dependency| dependency.dep_kinds.iter().any(|kind| kind.kind.is_none());
            let found = nodes.get(id).into_iter().flat_map(|node| node.deps.iter().filter(links));
            open.extend(found.map(|dependency| dependency.pkg.as_str()));
        }
    }
    seen
}

fn dependencies(metadata: &Metadata) -> Vec<Value> {
    let references: HashMap<_, _> =
        metadata.packages.iter().map(|package| (package.id.as_str(), reference(package))).collect();
    let mut dependencies = BTreeMap::new();
    for node in &metadata.resolve.nodes {
        let on: BTreeSet<_> =
            node.deps.iter().filter_map(|dependency| references.get(dependency.pkg.as_str())).collect();
        if let Some(reference) = references.get(node.id.as_str()) {
            dependencies.insert(reference, json!({ "ref": reference, "dependsOn": on }));
        }
    }
    dependencies.into_values().collect()
}

/// All of them build or check; none reaches a reader.
fn npm_packages(lock: &Value) -> Result<Vec<Value>> {
    let packages = lock["packages"].as_object().context("package-lock.json has no packages")?;
    let mut components = BTreeMap::new();
    for (path, package) in packages {
        let Some((_, name)) = path.rsplit_once("node_modules/") else { continue };
        let version = package["version"].as_str().with_context(|| format!("{path} has no version"))?;
        let purl = format!("pkg:npm/{}@{version}", name.replace('@', "%40"));
        let mut component = component(name, version, false);
        component.insert("bom-ref".into(), purl.clone().into());
        component.insert("purl".into(), purl.clone().into());
        component.insert("licenses".into(), licenses(package["license"].as_str()));
        components.insert(purl, component.into());
    }
    Ok(components.into_values().collect())
}

fn component(name: &str, version: &str, reaches_readers: bool) -> Map<String, Value> {
    let scope = if reaches_readers { "required" } else { "excluded" };
    let fields = [("type", "library"), ("name", name), ("version", version), ("scope", scope)];
    fields.into_iter().map(|(field, value)| (field.to_owned(), value.into())).collect()
}

/// The package URL; for a package of this project, which no registry has, its name.
fn reference(package: &Package) -> String {
    match package.source {
        Some(_) => format!("pkg:cargo/{}@{}", package.name, package.version),
        None => format!("{}@{}", package.name, package.version),
    }
}

fn licenses(expression: Option<&str>) -> Value {
    // Older manifests write `MIT/Apache-2.0`, which SPDX does not know.
    let expressions = expression.map(|expression| expression.replace('/', " OR "));
    expressions.into_iter().map(|expression| json!({ "expression": expression })).collect()
}
