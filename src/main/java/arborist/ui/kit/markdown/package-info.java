/** Shows texts of models and people: Markdown and formulas as JavaFX nodes, without a browser behind them. */
@NullMarked
package arborist.ui.kit.markdown;

import org.jspecify.annotations.NullMarked;
