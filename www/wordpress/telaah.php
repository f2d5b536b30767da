<?php
/**
 * Plugin Name:       Telaah
 * Description:       Siapa yang dikutip, kata kunci, dan tema di bawah artikel, dihitung di perangkat pembaca. Tidak ada yang dikirim.
 * Version:           $VERSION
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 */

// WordPress takes <script> out of what authors write. So the script is the plugin's, from this site's own host, and only
// on pages that have the element.

defined( 'ABSPATH' ) || exit;

const TELAAH_VERSION = '$VERSION';

// What authors may write, and how it is cleaned. The element itself takes its default for whatever is not valid.
const TELAAH_ATTRIBUTES = array( 'for', 'views', 'lang', 'theme', 'lexicon', 'limit', 'height', 'load', 'highlight' );

function telaah_register() {
	wp_register_script(
		'telaah',
		plugins_url( 'assets/telaah-embed.js', __FILE__ ),
		array(),
		TELAAH_VERSION,
		array(
			'strategy'  => 'async',
			'in_footer' => true,
		)
	);
	register_block_type( __DIR__ . '/block', array( 'render_callback' => 'telaah_render' ) );
	add_shortcode( 'telaah', 'telaah_render' );
}
add_action( 'init', 'telaah_register' );

/**
 * The element, for the block and for [telaah views="quotes" compact].
 *
 * @param array|string $given Attributes as the author wrote them; those without a value come under numbers.
 */
function telaah_render( $given ) {
	$given   = (array) $given;
	$compact = in_array( 'compact', $given, true ) || ! empty( $given['compact'] );
	$height  = isset( $given['height'] ) ? absint( $given['height'] ) : 0;
	$height  = $height ? min( max( $height, 80 ), 4000 ) : ( $compact ? 216 : 440 );

	$attributes = $compact ? ' compact' : '';
	foreach ( TELAAH_ATTRIBUTES as $name ) {
		if ( isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) && '' !== (string) $given[ $name ] ) {
			$attributes .= sprintf( ' %s="%s"', $name, esc_attr( (string) $given[ $name ] ) );
		}
	}
	wp_enqueue_script( 'telaah' );
	return sprintf( '<telaah-widget style="display:block;height:%dpx;overflow:auto"%s></telaah-widget>', $height, $attributes );
}
