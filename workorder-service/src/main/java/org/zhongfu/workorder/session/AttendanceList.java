// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhongfu.contracts.id.SessionEnrolmentId;
import org.zhongfu.platform.web.Problem;

/** Checks a list of attendance: each person who has a place once, with evidence or a reason. */
final class AttendanceList {

    private AttendanceList() {}

    /**
     * The entries by enrolment.
     *
     * @param expected the enrolments with a place
     * @throws Problem 422 when a person is missing, named twice or has no place
     */
    static Map<SessionEnrolmentId, AttendanceEntry> of(List<AttendanceEntry> entries, List<Enrolment> expected) {
        Set<SessionEnrolmentId> open = expected.stream().map(Enrolment::id).collect(Collectors.toSet());
        Map<SessionEnrolmentId, AttendanceEntry> known = new HashMap<>();
        for (int index = 0; index < entries.size(); index++) {
            AttendanceEntry entry = entries.get(index);
            String field = "attendances[" + index + "]";
            requireComplete(entry, field + ".");
            if (!open.contains(entry.enrolmentId())) {
                throw Problem.rule(field + ".enrolmentId", "has no place in this session", "在本活动中没有名额");
            }
            if (known.put(entry.enrolmentId(), entry) != null) {
                throw Problem.rule(field + ".enrolmentId", "is named twice", "在名单中重复");
            }
        }
        if (known.size() < open.size()) {
            throw Problem.rule(
                    "attendances",
                    "%d persons with a place are missing; record who was absent too"
                            .formatted(open.size() - known.size()),
                    "尚缺 %d 名已报名人员，缺席人员也须登记".formatted(open.size() - known.size()));
        }
        return known;
    }

    /**
     * True when this very list is recorded.
     *
     * @param recorded the enrolments of the session that attended or were absent
     */
    static boolean isRecorded(List<AttendanceEntry> entries, List<Enrolment> recorded) {
        Map<SessionEnrolmentId, Enrolment> known =
                recorded.stream().collect(Collectors.toMap(Enrolment::id, Function.identity()));
        return entries.size() == known.size()
                && entries.stream().allMatch(entry -> {
                    Enrolment enrolment = known.get(entry.enrolmentId());
                    return enrolment != null && enrolment.isRecordedAs(entry);
                });
    }

    /**
     * Refuses an entry without the part that it needs.
     *
     * @param prefix path of the entry in the request
     */
    static void requireComplete(AttendanceEntry entry, String prefix) {
        if (entry.present() && entry.evidence() == null) {
            throw Problem.rule(prefix + "evidence", "is required for a person who was there", "到场人员须填写到场凭据");
        }
        if (!entry.present() && entry.absenceReason() == null) {
            throw Problem.rule(prefix + "absenceReason", "is required for a person who was absent", "缺席人员须填写原因");
        }
    }
}
