// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.testkit.DatabaseRows;

@QuarkusTest
class ReconciliationReaderQuarkusTest {

    @Inject
    ReconciliationReader reader;

    @Inject
    Jdbi jdbi;

    @Test
    void needsAreReadBlockByBlockFromACursor() {
        String area = Areas.fresh();
        DatabaseRows.update("""
                insert into need_fact (need_id, version, status, area_code, units, noted_at)
                select gen_random_uuid(), 1, 'REGISTERED', ?, 1, now() from generate_series(1, 1200)
                """, area);
        List<Long> openCursors = new ArrayList<>();

        QuarkusTransaction.requiringNew()
                .run(() -> reader.readNeeds(area + "%", null, need -> openCursors.add(countOpenCursors())));

        assertThat(openCursors).hasSize(1200);
        assertThat(openCursors.getFirst()).isPositive();
        DatabaseRows.update("delete from need_fact where area_code = ?", area);
    }

    private long countOpenCursors() {
        return jdbi.withHandle(sql -> sql.createQuery("select count(*) from pg_cursors where name <> ''")
                .mapTo(Long.class)
                .one());
    }
}
