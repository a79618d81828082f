// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import java.util.List;
import org.zhongfu.testkit.DatabaseRows;

/** How many rows the service under test has stored. */
final class StoredRows {

    /**
     * All tables but those that keep refused requests too (keys of requests, the audit), those of events that are on their way (outbox,
     * inbox), and those that scheduled work writes at any moment: the chain over the central audit, and runs of the reconciliation.
     */
    private static final String COUNT = """
            select table_name || ': ' || (xpath('/row/n/text()',
                       query_to_xml(format('select count(*) as n from %I.%I', table_schema, table_name), false, true, '')))[1]
                       ::text
            from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
              and table_name not in ('idempotency_key', 'audit_entry', 'outbox', 'inbox', 'inbox_version',
                                     'flyway_schema_history',
                                     'audit_record', 'audit_seal', 'audit_chain_queue',
                                     'reconciliation_run', 'reconciliation_run_area')
            order by table_name
            """;

    private StoredRows() {}

    /** The number of rows of each table. */
    static List<String> count() {
        return DatabaseRows.texts(COUNT);
    }
}
