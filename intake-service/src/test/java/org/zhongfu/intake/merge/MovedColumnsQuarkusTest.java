// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;

/** What belongs to a person follows it when files are merged, and comes back when the merge is undone. */
@QuarkusTest
class MovedColumnsQuarkusTest {

    /** Columns with the id of a person that stay as they are, each with the reason. */
    private static final Map<String, String> STAY = Map.of(
            "person.merged_into", "names the surviving file",
            "person_merge.surviving_id", "the merge itself",
            "person_merge.duplicate_id", "the merge itself",
            "need.registered_for", "for whom the need was registered, whoever has it now",
            "person_group.person_id", "computed from the records of the file",
            "serving_order.person_id", "follows the need of the order (Servings.followNeed)",
            "stage_clock.person_id", "a clock follows its case (StageClock.belongTo)");

    private static final String COLUMNS = """
        select c.table_name || '.' || c.column_name
        from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
        where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'uuid'
          and (c.column_name like '%person_id' or c.column_name like '%representative_id'
               or exists (select 1
                          from pg_constraint f
                          join pg_attribute a on a.attrelid = f.conrelid and a.attnum = any(f.conkey)
                          where f.contype = 'f' and f.confrelid = 'person'::regclass
                            and f.conrelid = (quote_ident(c.table_schema) || '.' || quote_ident(c.table_name))::regclass
                            and a.attname = c.column_name)
               or c.column_name = 'registered_for')
        """;

    @Test
    void everyColumnWithTheIdOfAPersonIsMovedOrHasAReasonToStay() {
        Set<String> unknown = new TreeSet<>(columns());
        unknown.removeAll(MovedRecords.columns());
        unknown.removeAll(STAY.keySet());

        assertThat(unknown)
                .as("columns with the id of a person that no merge moves: add them to PLACES of MovedRecords, or"
                        + " here with the reason")
                .isEmpty();
    }

    @Test
    void noOtherColumnIsNamed() {
        Set<String> named = new TreeSet<>(MovedRecords.columns());
        named.addAll(STAY.keySet());
        named.removeAll(columns());

        assertThat(named).isEmpty();
    }

    private static List<String> columns() {
        return DatabaseRows.texts(COLUMNS);
    }
}
