// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import java.util.UUID;

/**
 * A row of its own table whose changes belong to the history of another record, such as a member of a household. It carries
 * {@link KeepsHistory} of that record's kind. What is kept of it begins with its insertion.
 */
public interface RecordPart {

    /** The record it is a part of. */
    UUID historyRecord();

    /** What stands before the names of its fields, without the dot at the end: a word, and an id after a dot. */
    String historyName();
}
