// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.history;

import java.util.List;
import org.zhongfu.testkit.DatabaseRows;

/** What the service under test has published to the central audit. */
public final class PublishedAudit {

    private PublishedAudit() {}

    /** Actor, action and outcome of the entries about a record, in the order they were written, separated by spaces. */
    public static List<String> about(Object subjectId) {
        return DatabaseRows.texts(
                "select concat_ws(' ', payload ->> 'actor', payload ->> 'action', payload ->> 'outcome') from outbox"
                        + " where topic = 'zhongfu.audit.v1' and payload ->> 'subjectId' = ? order by id",
                subjectId.toString());
    }
}
