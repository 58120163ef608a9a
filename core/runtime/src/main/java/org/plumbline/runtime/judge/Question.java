package org.plumbline.runtime.judge;

import java.util.List;
import org.plumbline.runtime.history.Moment;

/**
 * One obligation, put to judgement.
 *
 * @param absentFrom from when the absence of the act must be proven
 * @param candidates that may discharge it, by time
 * @param ends that end it, or may, by time
 * @param endEvents of which the data must be complete for saying that nothing has ended it
 */
record Question(
    Arising arising,
    Moment absentFrom,
    List<Candidate> candidates,
    List<Happening> ends,
    List<String> endEvents,
    Frame frame) {}
