/**
 * Pictures as SVG and PNG, those of trees above all, without JavaFX or a display, and what a picture and the window have to agree on:
 * a card's words and signs, and how a score becomes a colour. The window stands above this room and uses the same.
 */
@NullMarked
package arborist.exchange.render;

import org.jspecify.annotations.NullMarked;
