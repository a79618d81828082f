// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;

/**
 * A visit that waits for a decision, as the officers who decide see it.
 *
 * @param visitVersion version of the visit: to be sent as If-Match with the decision
 * @param areaCode area of the person
 * @param providerId the provider who serves
 * @param workerId the worker who made the visit
 * @param openedAt since when it waits
 * @param waitingHours for how many full hours it waits
 * @param exceptions all that the checks found
 * @param reasons those exceptions that need the decision
 * @param evidence what the proof tells
 */
public record VisitReviewView(
        VisitId visitId,
        long visitVersion,
        OrderId workOrderId,
        PersonId personId,
        String areaCode,
        ProviderId providerId,
        WorkerId workerId,
        Instant openedAt,
        @Min(0) long waitingHours,
        List<ReviewReason> exceptions,
        List<ReviewReason> reasons,
        Evidence evidence) {

    /**
     * What the proof of a visit tells, without the points.
     *
     * @param plannedFrom planned start
     * @param plannedTo planned end
     * @param startedAt when the worker checked in
     * @param endedAt when the worker checked out
     * @param minutes how many full minutes the visit took
     * @param usualMinutes how many minutes a visit of the service takes
     * @param checkIn proof of the check-in; null for a unit that a record proves, such as a day of a stay
     * @param checkOut proof of the check-out; null for a unit that a record proves
     * @param arrival proof of the arrival at the second place of an escort, with the distance from there; null without one
     */
    public record Evidence(
            String serviceItem,
            Instant plannedFrom,
            Instant plannedTo,
            Instant startedAt,
            Instant endedAt,
            @Min(0) long minutes,
            @Min(1) int usualMinutes,
            @Nullable ProofEnd checkIn,
            @Nullable ProofEnd checkOut,
            @Nullable ProofEnd arrival) {}

    /**
     * One end of a visit.
     *
     * @param method how the worker proved to be there
     * @param deviceTime the device's clock at that moment
     * @param offline true when the device had no network and sent it later
     * @param distanceMetres how far from the home, to the nearest ten metres; the home is known to about one kilometre. Null
     *     when one of the points is unknown
     * @param accuracyMetres radius within which the device was, in metres; null without a position
     * @param exceptionReason why a signal is missing, in the words of the worker or coordinator; null when none were given
     * @param callReference what identifies the call; null when none was given
     * @param witness who saw that the worker was there; null with other methods
     */
    public record ProofEnd(
            Proof.Method method,
            Instant deviceTime,
            boolean offline,
            @Nullable @Min(0) Long distanceMetres,
            @Nullable @DecimalMin("0") Double accuracyMetres,
            @FreeText @Nullable @Size(max = 500) String exceptionReason,
            @FreeText @Nullable @Size(max = 64) String callReference,
            @Nullable MaskedWitness witness) {}

    /**
     * Who saw that the worker was there, without what identifies them; the disclosure of the proof shows it in full.
     *
     * @param nameMasked the first character of the name, then stars
     * @param relation what the witness is to the person, a code of the list {@code witness-relations}
     * @param phoneMasked the phone number with stars; null when none was given
     */
    public record MaskedWitness(
            @Size(max = 53) String nameMasked,
            String relation,
            @Nullable @Size(max = 20) String phoneMasked) {

        static @Nullable MaskedWitness of(Proof.@Nullable Witness witness) {
            if (witness == null) {
                return null;
            }
            String name = witness.name();
            String first = name.substring(0, name.offsetByCodePoints(0, 1));
            String phone = witness.phone();
            return new MaskedWitness(
                    first + "**",
                    witness.relation(),
                    phone == null ? null : "*".repeat(7) + phone.substring(phone.length() - 4));
        }
    }
}
