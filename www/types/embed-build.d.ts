/** What the build puts in the place of these names. */

declare const TELAAH_FILES: import('../embed/load').Files;
declare const TELAAH_VERSION: string;
/** The widget's style sheet. */
declare const TELAAH_STYLE: string;
