/** UIMA CAS XMI in the layers that INCEpTION and DKPro Core come with, for checking and correcting annotations. */
@NullMarked
package tarikh.formats.xmi;

import org.jspecify.annotations.NullMarked;
