// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.history.PublishedAudit;

/** Who started, applied or cancelled a matching run. */
@QuarkusTest
class RunHistoryQuarkusTest {

    @Test
    void aCancellationSaysWhoCancelled() {
        JsonPath run = MatchingRunApi.read(MatchingRunApi.createHolding(MatchingApi.newTownship()));
        MatchingRunApi.cancel(run).then().statusCode(200);

        RestApi.get(MatchingApi.OFFICER, "/api/v1/matching-runs/{id}/history", run.getString("id"))
                .then()
                .statusCode(200)
                .body("items.action", hasItem("cancelMatchingRun"))
                .body("items[-1].changes.find { it.field == 'status' }.to", equalTo("CANCELLED"));
        assertThat(PublishedAudit.about(run.getString("id")))
                .last()
                .asString()
                .contains("STATUS_CHANGED DONE FROM=QUEUED TO=CANCELLED")
                .contains("BY=cancelMatchingRun");
    }
}
