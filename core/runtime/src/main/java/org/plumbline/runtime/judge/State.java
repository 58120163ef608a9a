package org.plumbline.runtime.judge;

import java.util.List;

/**
 * Something that lasts (§6.4).
 *
 * @param name its name
 * @param keys on which begin and end agree
 * @param begins any of these begins it
 * @param ends any of these ends it
 */
public record State(String name, List<String> keys, Pattern begins, Pattern ends) {}
