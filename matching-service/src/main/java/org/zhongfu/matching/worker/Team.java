// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;

/** Reads the workers of a provider, for its plans. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Team {

    private final WorkerRepository workers;
    private final RowEncryption encryption;

    Team(WorkerRepository workers, RowEncryption encryption) {
        this.workers = workers;
        this.encryption = encryption;
    }

    /** The workers whose area lies in that area or contains it, in the order of registration. */
    public List<TeamMember> of(ProviderId providerId, AreaScope area) {
        return workers.of(providerId).stream()
                .map(worker -> worker.toMember(encryption))
                .filter(member -> area.covers(member.areaCode())
                        || AreaScope.of(member.areaCode()).covers(area.prefix()))
                .toList();
    }

    /** The given workers, of any area. */
    public List<TeamMember> of(Collection<WorkerId> ids) {
        return workers.of(ids).stream()
                .map(worker -> worker.toMember(encryption))
                .toList();
    }

    /** The names of the workers the caller may see. */
    public Map<WorkerId, String> names(Caller caller, Collection<WorkerId> ids) {
        return workers.visibleAmong(caller, ids).stream()
                .map(worker -> worker.toMember(encryption))
                .collect(Collectors.toMap(TeamMember::id, TeamMember::name));
    }
}
