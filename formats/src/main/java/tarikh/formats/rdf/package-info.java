/** RDF: events, people and places in CIDOC CRM, their evidence in PROV-O; as Turtle and as JSON-LD. */
@NullMarked
package tarikh.formats.rdf;

import org.jspecify.annotations.NullMarked;
