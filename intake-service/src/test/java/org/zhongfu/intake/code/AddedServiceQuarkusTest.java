// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.code;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.base.code.ListedServiceConsumer;
import org.zhongfu.contracts.catalog.CatalogEvent.ServiceListPublished;
import org.zhongfu.contracts.catalog.ListedService;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.contracts.id.ServiceListId;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.inbox.EventMeta;
import org.zhongfu.testkit.RestApi;

/** A service that a bureau added is known from the event of its list on. */
@QuarkusTest
class AddedServiceQuarkusTest {

    @Inject
    ListedServiceConsumer consumer;

    @Test
    void aNeedOfAnUnknownServiceIsRefused() {
        RestApi.create(IntakeApi.REGISTRAR, "/api/v1/needs", need("UNKNOWN_SERVICE"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("serviceItem"));
    }

    @Test
    void aNeedOfAnAddedServiceIsRegistered() {
        listed("BATHING_AID", 3, "Bathing aid");

        RestApi.create(IntakeApi.REGISTRAR, "/api/v1/needs", need("BATHING_AID"))
                .then()
                .statusCode(201)
                .body("serviceItem", equalTo("BATHING_AID"));
    }

    @Test
    void theNeedsOfAnAddedServiceAreListed() {
        listed("FOOT_CARE", 3, "Foot care");

        RestApi.as(IntakeApi.OFFICER)
                .get("/api/v1/needs?service=FOOT_CARE")
                .then()
                .statusCode(200);
    }

    @Test
    void theCodeListNamesAnAddedServiceAsTheLatestListDoes() {
        listed("HAIR_CUT", 4, "Haircut at home");
        listed("HAIR_CUT", 3, "Haircut");

        RestApi.anonymous()
                .get("/api/v1/code-lists/service-items")
                .then()
                .statusCode(200)
                .body("codes.find { it.code == 'HAIR_CUT' }.en", equalTo("Haircut at home"));
    }

    private static Map<String, Object> need(String code) {
        Map<String, Object> body = IntakeApi.needBody(IntakeApi.registerPerson("19500101"));
        body.put("serviceItem", code);
        return body;
    }

    private void listed(String code, int version, String nameEn) {
        ServiceListPublished list = new ServiceListPublished(
                new ServiceListId(UuidV7.next()),
                1,
                version,
                LocalDate.of(2026, 1, 1),
                List.of(new ListedService(code, "自设服务", nameEn)),
                Instant.now(),
                false);
        EventMeta meta = new EventMeta(
                UuidV7.next(), EventCatalogue.typeOf(list.getClass()), "/test", Instant.now(), "test", null, 0, 0);
        QuarkusTransaction.requiringNew().run(() -> consumer.on(list, meta));
    }
}
