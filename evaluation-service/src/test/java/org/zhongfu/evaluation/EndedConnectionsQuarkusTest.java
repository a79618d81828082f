// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.PostgresResource;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** A restart of the database ends the connections that the service keeps, and no caller notices. */
@QuarkusTest
class EndedConnectionsQuarkusTest {

    private static final int AT_ONCE = 16;

    /** As many as the pool holds at least, in the settings of {@code platform/base}. */
    private static final int POOLED = 8;

    private static final String END_IDLE = """
        select count(pg_terminate_backend(pid))
        from pg_stat_activity
        where datname = current_database() and usename = ? and state = 'idle'
        """;

    @Test
    void endedIdleConnectionsAreReplacedBeforeTheyAreUsed() throws Exception {
        statuses();

        long ended = endIdleConnections();

        assertThat(ended).isGreaterThanOrEqualTo(POOLED);
        assertThat(statuses()).containsOnly(200);
    }

    private static long endIdleConnections() {
        return Long.parseLong(DatabaseRows.texts(
                        PostgresResource.administrator(),
                        END_IDLE,
                        PostgresResource.current().name())
                .getFirst());
    }

    private static List<Integer> statuses() throws Exception {
        return Concurrently.run(Collections.nCopies(
                AT_ONCE, () -> RestApi.get(TestTokens.as("evaluator").area("652301"), "/api/v1/satisfaction-answers")
                        .statusCode()));
    }
}
