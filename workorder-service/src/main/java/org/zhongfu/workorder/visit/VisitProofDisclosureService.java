// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.disclosure.DisclosureKind;
import org.zhongfu.base.disclosure.Disclosures;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/** Shows officers where a worker checked in and out and who witnessed it, for a stated purpose. */
@ApplicationScoped
public class VisitProofDisclosureService {

    private final VisitAccess access;
    private final VisitEvidence evidence;
    private final Disclosures disclosures;

    VisitProofDisclosureService(VisitAccess access, VisitEvidence evidence, Disclosures disclosures) {
        this.access = access;
        this.evidence = evidence;
        this.disclosures = disclosures;
    }

    /**
     * The exact points and the witnesses of both ends; each disclosure leaves an audit entry.
     *
     * @throws Problem 403 for members of a provider, 404 for a visit the caller may not see, 429 after too many disclosures
     */
    @Transactional
    public DisclosedProofView disclose(Caller caller, VisitId id, String purpose) {
        VisitReviewService.requireOfficer(caller);
        Visit visit = access.find(caller, id);
        disclosures.record(caller, DisclosureKind.VISIT_PROOF_DISCLOSED, id, purpose, fields(visit));
        return evidence.disclosed(visit);
    }

    private static List<String> fields(Visit visit) {
        StoredProof proof = visit.proof();
        return isWitnessed(proof.checkIn()) || isWitnessed(proof.checkOut())
                ? List.of("POINTS", "WITNESSES")
                : List.of("POINTS");
    }

    private static boolean isWitnessed(@Nullable Attendance end) {
        return end != null && end.method() == Proof.Method.WITNESS;
    }
}
