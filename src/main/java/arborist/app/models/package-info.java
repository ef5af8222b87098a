/** Where runs get their models from: servers, and recordings of them. */
@NullMarked
package arborist.app.models;

import org.jspecify.annotations.NullMarked;
