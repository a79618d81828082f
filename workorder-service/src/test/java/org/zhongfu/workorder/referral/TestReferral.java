// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.worker.SampleWorkers;

/**
 * A referral by an order of a new provider, and its steps over HTTP.
 *
 * @param id id of the referral
 * @param work its order
 */
public record TestReferral(String id, TestOrder work) {

    /** An order of so many referrals that its worker has accepted. */
    public static TestOrder order(TestEvents events, int units) {
        String name = UUID.randomUUID().toString();
        WorkerChanged worker =
                SampleWorkers.workerChanged(new ProviderId(UUID.randomUUID()), "P-" + name, "worker-" + name);
        events.publish(worker);
        TestOrder work = new TestOrder(
                SampleOrders.ofShape(
                        SampleOrders.match(
                                worker.providerId(),
                                worker.orgCode(),
                                units,
                                TestClock.now().minusSeconds(3600)),
                        "REFERRAL",
                        "REFERRAL"),
                worker);
        events.publish(work.match());
        work.accept();
        return work;
    }

    /** A referral of a new order of so many units, sent now by its worker. */
    public static TestReferral sent(TestEvents events, int units) {
        return sent(order(events, units));
    }

    /** A referral by that order. */
    public static TestReferral sent(TestOrder work) {
        return new TestReferral(RestApi.created(work.self(), path(work), body()), work);
    }

    /** Where referrals of the order are recorded. */
    public static String path(TestOrder work) {
        return "/api/v1/work-orders/" + work.id() + "/referrals";
    }

    /** What is sent. */
    public static Map<String, Object> body() {
        return new HashMap<>(Map.of(
                "clientReference", UUID.randomUUID().toString(),
                "resourceKind", "ENTERPRISE",
                "resourceName", "昌吉爱心企业",
                "resourceContact", "13900000001"));
    }

    /** The referral as the coordinator sees it. */
    public Response get() {
        return get(work.coordinator());
    }

    /** The referral as a caller sees it. */
    public Response get(TestTokens caller) {
        return RestApi.get(caller, "/api/v1/referrals/{id}", id);
    }

    /** Takes the referral one step further, on its current version. */
    public Response step(TestTokens caller, String step, Map<String, ?> body) {
        return RestApi.as(caller)
                .header("If-Match", get().header("ETag"))
                .body(body)
                .post("/api/v1/referrals/%s/%s".formatted(id, step));
    }

    /** The worker records that the resource accepted. */
    public Response accepted() {
        return step(work.self(), "answer", Map.of("answer", "TAKEN_ON", "evidence", "WRITTEN_ANSWER"));
    }

    /** The worker records that the person was placed today, with these properties besides. */
    public Response outcome(Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "clientReference",
                UUID.randomUUID().toString(),
                "outcome",
                "PLACED",
                "outcomeOn",
                LocalDate.ofInstant(TestClock.now(), Zones.CIVIL).toString(),
                "evidence",
                "CALL_NOTE"));
        body.putAll(more);
        return RestApi.create(work.self(), "/api/v1/referrals/" + id + "/outcomes", body);
    }
}
