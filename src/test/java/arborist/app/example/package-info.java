@NullMarked
package arborist.app.example;

import org.jspecify.annotations.NullMarked;
