// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.day;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.workorder.order.ServiceShape;
import org.zhongfu.workorder.order.ServiceTerms;
import org.zhongfu.workorder.session.SessionView;
import org.zhongfu.workorder.visit.ProofRulesView;
import org.zhongfu.workorder.visit.VisitFactKind;

/**
 * What a device needs for the visits of a day without a network: no name and phone number of a person, no address and exact
 * point of a home.
 *
 * @param date the day, in Asia/Shanghai
 * @param workerId the worker; null when the caller signs in as no worker
 * @param madeAt when the bundle was made; plans that change later are not in it
 * @param validUntil when the device deletes it: the end of the day
 * @param visits the visits of the day, by time, in any state
 * @param sessions group sessions of the worker on the day, by time
 * @param proof how visits are proved
 * @param before requests to make before the network is left, each once
 */
public record DayBundleView(
        LocalDate date,
        @Nullable WorkerId workerId,
        Instant madeAt,
        Instant validUntil,
        @Size(max = 200) List<BundledVisitView> visits,
        @Size(max = 200) List<SessionView> sessions,
        ProofRulesView proof,
        @Size(max = 200) List<RequestBeforeView> before) {

    public DayBundleView {
        visits = List.copyOf(visits);
        sessions = List.copyOf(sessions);
        before = List.copyOf(before);
    }

    /**
     * A visit of the day with what a device needs to record it.
     *
     * @param day the visit as the day shows it
     * @param terms what is to be done
     * @param startsFrom earliest start that is accepted with a network; a device without one may record any, the officers review it
     * @param startsUntil latest start that is accepted with a network
     * @param toRecord what is to be recorded of it, in this order; empty when nothing is
     */
    public record BundledVisitView(
            DayEntryView day,
            TermsView terms,
            Instant startsFrom,
            Instant startsUntil,
            @Size(max = 2) List<VisitFactKind> toRecord) {

        public BundledVisitView {
            toRecord = List.copyOf(toRecord);
        }
    }

    /**
     * What is to be done at a visit.
     *
     * @param shape how the service is delivered
     * @param listVersion version of the service list the service is of
     * @param guideVersion version of the service guide
     * @param durationMinutes planned length of a visit in minutes
     * @param staffNeeded workers a visit needs at once
     * @param requiredCredential credential the worker must hold, a code of the list {@code credentials}; null when none is required
     */
    public record TermsView(
            ServiceShape shape,
            @Min(1) int listVersion,
            @Min(1) int guideVersion,
            @Min(1) @Max(1440) int durationMinutes,
            @Min(1) @Max(10) int staffNeeded,
            @Nullable String requiredCredential) {

        static TermsView of(ServiceTerms terms) {
            return new TermsView(
                    terms.guide().shape(),
                    terms.listVersion(),
                    terms.guide().guideVersion(),
                    terms.durationMinutes(),
                    terms.staffNeeded(),
                    terms.requiredCredential());
        }
    }

    /**
     * A request to make while there is a network: the contact card, of another service, which audits each reading.
     *
     * @param workOrderId the work order whose person is visited
     * @param path path of the request, relative to the address of the API; its method is GET
     */
    public record RequestBeforeView(
            OrderId workOrderId,

            @Size(max = 200) @Pattern(regexp = "/api/v1/[a-z0-9/-]+")
            String path) {

        static RequestBeforeView contactCardOf(OrderId order) {
            return new RequestBeforeView(order, "/api/v1/work-orders/%s/contact-card".formatted(order));
        }
    }
}
