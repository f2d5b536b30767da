//! The boundary as JavaScript sees it, run in Node by wasm-bindgen's test runner.

#![cfg(all(target_arch = "wasm32", feature = "workbench"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // clippy does not see that these are tests

use js_sys::{Array, Object, Reflect};
use telaah::wasm::{analyse, concordance, lexicon, suggest};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

/// Texts and the number of direct quotes in each, in the order of `seeds/manifest.toml`.
const SEEDS: [(&str, usize); 5] = [
    (include_str!("../seeds/bantenraya-asn-integritas-digital.txt"), 4),
    (include_str!("../seeds/prologmedia-hut-korpri-ke-54.txt"), 0),
    (include_str!("../seeds/antara-asn-penggerak-perubahan.txt"), 6),
    (include_str!("../seeds/dutaberitanusantara-opd-utamakan-pelayanan.txt"), 4),
    (include_str!("../seeds/bupati-tatu-minta-asn-berinovasi.txt"), 6),
];

fn object(fields: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &(*name).into(), value).unwrap();
    }
    object
}

fn documents(texts: &[&str]) -> Array {
    let document = |(index, text): (usize, &&str)| {
        JsValue::from(object(&[("id", index.to_string().into()), ("text", (*text).into())]))
    };
    texts.iter().enumerate().map(document).collect()
}

fn field(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &name.into()).unwrap()
}

fn list(value: &JsValue, name: &str) -> Vec<JsValue> {
    field(value, name).unchecked_into::<Array>().to_vec()
}

fn report(texts: &[&str], options: Option<Object>) -> JsValue {
    analyse(&documents(texts), options).unwrap()
}

fn code(result: Result<JsValue, JsValue>) -> String {
    let error = result.unwrap_err();
    assert!(error.is_instance_of::<js_sys::Error>(), "what is thrown is an Error");
    field(&error, "code").as_string().unwrap()
}

#[wasm_bindgen_test]
fn the_seeds_keep_their_quotes_through_the_boundary() {
    let report = report(&SEEDS.map(|(text, _)| text), None);
    for (document, (text, expected)) in list(&report, "documents").iter().zip(SEEDS) {
        let quotes = list(document, "quotes");
        let direct =
            quotes.iter().filter(|quote| field(quote, "kind").as_string().as_deref() == Some("direct"));
        let direct: Vec<_> = direct.collect();
        assert_eq!(direct.len(), expected);
        // The offsets slice the very string that JavaScript passed.
        let text = js_sys::JsString::from(text);
        for quote in direct {
            let at = |name: &str| field(quote, name).as_f64().unwrap() as u32;
            let sliced = text.slice(at("start"), at("end")).as_string();
            assert_eq!(sliced, field(quote, "text").as_string());
            assert_ne!(sliced.as_deref(), Some("Korpri Siaga"));
        }
    }
}

#[wasm_bindgen_test]
fn a_report_is_plain_and_the_same_every_time() {
    let texts = SEEDS.map(|(text, _)| text);
    let json = |report: &JsValue| js_sys::JSON::stringify(report).unwrap().as_string().unwrap();
    let first = report(&texts, None);
    assert!(first.is_object() && !first.is_instance_of::<js_sys::Map>());
    assert_eq!(field(&first, "offsets").as_string().as_deref(), Some("utf16"));
    assert_eq!(json(&first), json(&report(&texts, None)));
}

#[wasm_bindgen_test]
fn layers_come_only_when_asked() {
    let without = list(&report(&["Satu dua."], None), "documents").remove(0);
    assert!(field(&without, "tokens").is_undefined());
    let layers = Array::of2(&"sentences".into(), &"tokens".into());
    let with = report(&["Satu dua."], Some(object(&[("layers", layers.into())])));
    assert_eq!(list(&list(&with, "documents")[0], "tokens").len(), 3);
}

#[wasm_bindgen_test]
fn a_lone_surrogate_is_text_like_any_other() {
    let broken = js_sys::JsString::from_char_code(&[0x22, 0xD800, 0x22]);
    let documents = Array::of1(&object(&[("id", "a".into()), ("text", broken.into())]));
    assert!(analyse(&documents, None).is_ok());
}

#[wasm_bindgen_test]
fn options_reach_the_engine() {
    let first = |options: &[(&str, JsValue)]| {
        let report = report(&[SEEDS[0].0], Some(object(options)));
        list(&report, "documents").remove(0)
    };
    let words = |document: &JsValue| {
        list(document, "keywords").iter().filter_map(|k| field(k, "term").as_string()).collect::<Vec<_>>()
    };
    let before = words(&first(&[]));
    let hide = Array::of1(&before[0].as_str().into());
    let hidden = first(&[("hide", hide.into()), ("families", JsValue::UNDEFINED)]);
    assert!(!words(&hidden).contains(&before[0]));
    let why = |hidden: &JsValue| field(hidden, "why").as_string();
    assert!(list(&hidden, "hidden").iter().any(|hidden| why(hidden).as_deref() == Some("caller")));

    assert_eq!(words(&first(&[("keywordLimit", 3.into())])).len(), 3);
    let hits = |document: &JsValue| list(&list(document, "keywords")[0], "hits").len();
    assert_eq!(hits(&first(&[("hitLimit", 1.into())])), 1);
    let families = |on: bool| words(&first(&[("families", on.into()), ("keywordLimit", 9999.into())])).len();
    assert!(families(false) > families(true));

    let themes = |themes: JsValue| {
        let found = list(&first(&[("themes", themes)]), "themes");
        found.iter().filter_map(|theme| field(theme, "id").as_string()).collect::<Vec<_>>()
    };
    assert_ne!(themes("desks".into()), themes("governance".into()));
    let source = "id = 'rapat'\n[[theme]]\nid = 'rapat'\nterms = ['ASN', 'rapat~']\n";
    let own = object(&[("format", "toml".into()), ("source", source.into())]);
    assert_eq!(themes(own.into()), ["rapat"]);
}

#[wasm_bindgen_test]
fn a_search_gives_places_that_slice_the_text() {
    let text = "🙂 Warga dilayani. Petugas melayani warga.";
    let by = object(&[("by", "root".into()), ("sort", "left".into()), ("width", 1.into())]);
    let found = concordance(text, "layan", Some(by)).unwrap();
    assert_eq!(field(&found, "count").as_f64(), Some(2.0));
    let text = js_sys::JsString::from(text);
    let words = |line: &JsValue, part: &str| {
        let range = field(line, part);
        let at = |name: &str| field(&range, name).as_f64().unwrap() as u32;
        text.slice(at("start"), at("end")).as_string().unwrap()
    };
    let lines = list(&found, "lines");
    let shown: Vec<_> =
        lines.iter().map(|line| ["left", "hit", "right"].map(|part| words(line, part))).collect();
    assert_eq!(shown, [["Petugas", "melayani", "warga"], ["Warga", "dilayani", "Petugas"]]);
}

#[wasm_bindgen_test]
fn a_bad_option_is_thrown_with_a_code() {
    let themes = |format: &str, source: &str| object(&[("format", format.into()), ("source", source.into())]);
    let cases: [(&str, JsValue, &str); 10] = [
        ("layers", "tokens".into(), "bad-option"),
        ("hide", Array::of1(&1.into()).into(), "bad-option"),
        ("hide", Array::of1(&" ".into()).into(), "bad-option"),
        ("families", 1.into(), "bad-option"),
        ("keywordLimit", 0.into(), "bad-option"),
        ("hitLimit", 1.5.into(), "bad-option"),
        ("hitLimit", JsValue::NULL, "bad-option"),
        ("themes", "olahraga".into(), "bad-option"),
        ("themes", themes("xml", "").into(), "bad-option"),
        ("themes", themes("toml", "id = ").into(), "bad-lexicon"),
    ];
    for (name, value, expected) in cases {
        let options = object(&[(name, value)]);
        assert_eq!(code(analyse(&documents(&["a"]), Some(options))), expected, "{name}");
    }
    for (name, expected) in
        [("by", "bad-option"), ("sort", "bad-option"), ("width", "bad-option"), ("hide", "unknown-option")]
    {
        let options = object(&[(name, "x".into())]);
        assert_eq!(code(concordance("a", "a", Some(options))), expected, "{name}");
    }
    assert_eq!(code(concordance("a", &"a".repeat(1001), None)), "bad-option");
}

#[wasm_bindgen_test]
fn what_is_wrong_is_thrown_with_a_code() {
    let unknown = object(&[("layer", "tokens".into())]);
    assert_eq!(code(analyse(&documents(&["a"]), Some(unknown))), "unknown-option");
    let layers = object(&[("layers", Array::of1(&"words".into()).into())]);
    assert_eq!(code(analyse(&documents(&["a"]), Some(layers))), "bad-option");
    for bad in [JsValue::NULL, 1.into(), object(&[("id", "a".into())]).into()] {
        assert_eq!(code(analyse(&Array::of1(&bad), None)), "bad-document");
    }
}

#[wasm_bindgen_test]
fn a_set_of_ones_own_and_a_term_switched_off() {
    let source = "id = 'x'\n[[theme]]\nid = 'a'\nterms = ['layan~', 'warga']\n";
    let own = object(&[("source", source.into()), ("format", "toml".into())]);
    let disabled = object(&[("theme", "a".into()), ("term", "warga".into())]);
    let terms = |options: Object| -> Vec<String> {
        let report = report(&["Kami melayani warga."], Some(options));
        let theme = list(&list(&report, "documents")[0], "themes").remove(0);
        list(&theme, "hits").iter().map(|hit| field(hit, "term").as_string().unwrap()).collect()
    };
    let mut both = terms(object(&[("themes", own.clone().into())]));
    both.sort();
    assert_eq!(both, ["layan~", "warga"]);
    let off = Array::of1(&disabled);
    assert_eq!(terms(object(&[("themes", own.into()), ("disabledTerms", off.into())])), ["layan~"]);
}

#[wasm_bindgen_test]
fn a_set_comes_as_toml_for_editing() {
    let toml = lexicon(&"governance".into()).unwrap();
    let themes = object(&[("format", "toml".into()), ("source", toml.as_str().into())]);
    assert_eq!(lexicon(&themes).unwrap(), toml, "and is read back as the same set");
    assert_eq!(code(lexicon(&"unknown".into()).map(JsValue::from)), "bad-option");
}

#[wasm_bindgen_test]
fn a_correction_names_the_speaker() {
    let text = "“Air sudah bersih,” kata Lurah Sari Dewi, Selasa.";
    let correction = |quote: JsValue| {
        object(&[
            ("document", "0".into()),
            ("quote", quote),
            ("text", "Air sudah bersih,".into()),
            ("speaker", "Rina Wati".into()),
        ])
    };
    let options = |correction: &Object| object(&[("corrections", Array::of1(correction).into())]);
    let corrected = report(&[text], Some(options(&correction(0.into()))));
    let document = &list(&corrected, "documents")[0];
    assert_eq!(field(&list(document, "speakers")[0], "name"), "Rina Wati");
    assert_eq!(field(&list(document, "quotes")[0], "corrected"), true);
    let wrong = analyse(&documents(&[text]), Some(options(&correction("first".into()))));
    assert_eq!(code(wrong), "bad-option");
    let none = correction(0.into());
    Reflect::set(&none, &"notAQuote".into(), &true.into()).unwrap();
    let corrected = report(&[text], Some(options(&none)));
    assert!(list(&list(&corrected, "documents")[0], "quotes").is_empty());
}

#[wasm_bindgen_test]
fn a_comparison_leaves_out_what_it_is_told() {
    let texts = ["Banjir merendam sawah.", "Harga beras naik.", "Pasar ramai."];
    let without = |ids: Array| Some(object(&[("uncompared", ids.into())]));
    let compared = field(&report(&texts, without(Array::of1(&"1".into()))), "comparison");
    assert_eq!(field(&compared, "words").dyn_into::<Array>().unwrap().get(1), 0);
    let alone = report(&texts, without(Array::of2(&"0".into(), &"1".into())));
    assert!(field(&alone, "comparison").is_null());
}

#[wasm_bindgen_test]
fn a_bad_set_says_where() {
    let own = object(&[("source", "id = 'x'\ntheme = 3\n".into()), ("format", "toml".into())]);
    let thrown = analyse(&Array::new(), Some(object(&[("themes", own.into())]))).unwrap_err();
    assert_eq!(field(&thrown, "code").as_string().as_deref(), Some("bad-lexicon"));
    assert_eq!((field(&thrown, "line").as_f64(), field(&thrown, "column").as_f64()), (Some(2.0), Some(9.0)));
    assert_eq!(code(analyse(&Array::new(), Some(object(&[("themes", "none".into())])))), "bad-option");
}

#[wasm_bindgen_test]
fn words_that_go_with_a_theme() {
    let text = "Korupsi diusut penyidik. Penyidik mengusut korupsi. Korupsi itu, kata penyidik, besar. "
        .to_owned()
        + &"Hujan turun di desa. Petani memanen padi. ".repeat(3);
    let found = suggest(&documents(&[&text]), "integritas", 5, None).unwrap().unchecked_into::<Array>();
    assert_eq!(field(&found.get(0), "form").as_string().as_deref(), Some("penyidik"));
}
