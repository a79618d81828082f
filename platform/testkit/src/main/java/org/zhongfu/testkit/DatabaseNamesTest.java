// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Names of constraints, indexes and triggers follow docs/architecture.md: the kind, the table, what it is about. A service
 * extends this class with {@code @QuarkusTest}, so that its migrations and those of the platform have run.
 */
public abstract class DatabaseNamesTest {

    /** Every constraint, index and trigger with its table and its kind; not the table of Flyway, not checks of "not null". */
    private static final String NAMED = """
            with named (name, owner, kind) as (
                select conname, conrelid, case contype
                    when 'p' then 'pk' when 'u' then 'uk' when 'f' then 'fk' when 'c' then 'ck' when 'x' then 'ex' end
                from pg_constraint where contype in ('p', 'u', 'f', 'c', 'x')
                union all
                select c.relname, i.indrelid, case when i.indisunique then 'uk' else 'ix' end
                from pg_index i join pg_class c on c.oid = i.indexrelid
                where not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
                union all
                select tgname, tgrelid, 'tr' from pg_trigger where not tgisinternal)
            select n.name from named n join pg_class t on t.oid = n.owner
            where t.relnamespace = 'public'::regnamespace and t.relname <> 'flyway_schema_history'
            """;

    private static final String NOT_BY_CONVENTION = NAMED + """
              and not case n.kind
                  when 'pk' then n.name = 'pk_' || t.relname
                  else starts_with(n.name, n.kind || '_' || t.relname || '_')
                  end
            order by n.name
            """;

    @Test
    void theNamesOfConstraintsIndexesAndTriggersBeginWithKindAndTable() {
        assertThat(DatabaseRows.texts(NAMED)).isNotEmpty();
        assertThat(DatabaseRows.texts(NOT_BY_CONVENTION)).isEmpty();
    }
}
