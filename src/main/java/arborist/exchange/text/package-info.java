/** Taking untrusted files apart into records of bounded size, and records into fields. */
@NullMarked
package arborist.exchange.text;

import org.jspecify.annotations.NullMarked;
