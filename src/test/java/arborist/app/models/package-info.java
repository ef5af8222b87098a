@NullMarked
package arborist.app.models;

import org.jspecify.annotations.NullMarked;
