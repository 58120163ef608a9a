package org.plumbline.runtime.verdict;

import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;

/**
 * An exception that somebody agreed to: shown beside a breach, and never a reason to hide or to
 * change it (docs/semantics.md, 2.16).
 *
 * @param agreedAt when it was agreed
 * @param by who agreed; null where the data do not say
 * @param until up to when it was agreed, a whole local day if only the date is known; null where no
 *     end is on record
 * @param because why; null where the data do not say
 */
public record AgreedException(
    Moment agreedAt, @Nullable String by, @Nullable Moment until, @Nullable String because) {}
