// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongfu.base.code.ListedServices;
import org.zhongfu.contracts.catalog.CatalogEvent.ServiceListPublished;
import org.zhongfu.contracts.catalog.ListedService;
import org.zhongfu.contracts.id.ServiceListId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Orders of a service that a bureau added are found by its code. */
@QuarkusTest
class AddedServiceQuarkusTest {

    private static final TestTokens OFFICER = TestTokens.as("county-officer").area("652301");

    @Inject
    ListedServices services;

    @Test
    void anUnknownServiceIsRefused() {
        RestApi.as(OFFICER)
                .get("/api/v1/work-orders?service=UNKNOWN_SERVICE")
                .then()
                .statusCode(400);
    }

    @Test
    void anAddedServiceIsKnown() {
        ServiceListPublished list = new ServiceListPublished(
                new ServiceListId(UuidV7.next()),
                1,
                3,
                LocalDate.of(2026, 1, 1),
                List.of(new ListedService("BATHING_AID", "上门助浴", "Bathing aid")),
                Instant.now(),
                false);
        QuarkusTransaction.requiringNew().run(() -> services.keep(list));

        RestApi.as(OFFICER)
                .get("/api/v1/work-orders?service=BATHING_AID")
                .then()
                .statusCode(200);
    }
}
