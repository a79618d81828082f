// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** Numbers of persons in what is written about an order: a warning to the writer, stars for members of the provider. */
@QuarkusTest
class FreeTextQuarkusTest {

    private static final Map<String, String> SUSPENSION =
            Map.of("reasonCode", "HOSPITAL_STAY", "reason", "住院，问其子 139-1234-5678");

    @Inject
    TestEvents events;

    @Test
    void theWriterIsWarned() {
        TestOrder work = TestOrder.accepted(events, 1);

        work.step(work.coordinator(), "suspension", SUSPENSION)
                .then()
                .statusCode(200)
                .header("Personal-Numbers-Found", equalTo("reason=MOBILE_NUMBER"));
    }

    @Test
    void membersOfTheProviderReadStars() {
        TestOrder work = suspended();

        RestApi.as(work.self())
                .get("/api/v1/work-orders/" + work.id())
                .then()
                .statusCode(200)
                .body("reason", equalTo("住院，问其子 *************"));
    }

    @Test
    void officersReadTheNumber() {
        TestOrder work = suspended();

        RestApi.as(TestOrder.officer())
                .get("/api/v1/work-orders/" + work.id())
                .then()
                .statusCode(200)
                .body("reason", equalTo("住院，问其子 139-1234-5678"));
    }

    private TestOrder suspended() {
        TestOrder work = TestOrder.accepted(events, 1);
        work.step(work.coordinator(), "suspension", SUSPENSION).then().statusCode(200);
        return work;
    }
}
