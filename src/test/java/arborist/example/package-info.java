/** The examples of the manual's page on extending Arborist, as they stand there. */
@org.jspecify.annotations.NullMarked
package arborist.example;
