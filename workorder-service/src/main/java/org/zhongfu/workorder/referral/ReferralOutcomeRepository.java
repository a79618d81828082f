// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhongfu.contracts.id.ReferralId;
import org.zhongfu.platform.store.Records;

/** What came of referrals. */
@ApplicationScoped
class ReferralOutcomeRepository implements Records<ReferralOutcome> {

    /** The outcomes of a referral, oldest first. */
    List<ReferralOutcome> listOf(ReferralId referral) {
        return list("referralId = ?1", Sort.by("id"), referral.value());
    }
}
