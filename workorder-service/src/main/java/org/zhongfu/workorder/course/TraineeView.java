// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.CertificateId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;

/**
 * How far a person is in a course (培训进度).
 *
 * @param attended codes of the modules that the person attended
 * @param inReview codes of the modules whose attendance waits for a decision
 * @param missing codes of the required modules that are not attended
 * @param completed true when no required module is missing
 * @param certificateId the valid certificate; null when there is none
 */
public record TraineeView(
        OrderId workOrderId,
        PersonId personId,
        @Size(max = 100) List<@Size(max = 64) String> attended,
        @Size(max = 100) List<@Size(max = 64) String> inReview,
        @Size(max = 100) List<@Size(max = 64) String> missing,
        boolean completed,
        @Nullable CertificateId certificateId) {

    public TraineeView {
        attended = List.copyOf(attended);
        inReview = List.copyOf(inReview);
        missing = List.copyOf(missing);
    }

    /** The progress that follows from the attendances of one order. */
    static TraineeView of(List<ModuleAttendance> own, List<String> required, @Nullable CertificateId certificate) {
        ModuleAttendance first = own.getFirst();
        List<String> attended = own.stream()
                .filter(each -> each.attended() > 0)
                .map(ModuleAttendance::moduleCode)
                .toList();
        List<String> missing =
                required.stream().filter(code -> !attended.contains(code)).toList();
        return new TraineeView(
                first.orderId(),
                first.personId(),
                attended,
                own.stream()
                        .filter(each -> each.attended() == 0 && each.inReview() > 0)
                        .map(ModuleAttendance::moduleCode)
                        .toList(),
                missing,
                missing.isEmpty(),
                certificate);
    }
}
