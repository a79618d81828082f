// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

@ApplicationScoped
class EvidenceVersionRepository implements Records<EvidenceVersion> {

    List<EvidenceVersion> pageOf(EvidenceId id, PageQuery page) {
        return page(Criteria.of(page).and("evidenceId = :evidence", "evidence", id.value()));
    }
}
