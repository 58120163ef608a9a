package org.plumbline.junit;

/** As somebody who embeds it writes it: the examples of two of the documents that are shipped. */
@StandardsExamples({"../../standards/dudley", "../../standards/newcastle/newcastle.standards"})
final class ShippedExamplesTest {}
