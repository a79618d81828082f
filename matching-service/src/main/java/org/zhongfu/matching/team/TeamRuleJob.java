// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.kernel.CauseChain;

/** Judges the teams of all providers with a contract in force. Several replicas may run it at the same time. */
@ApplicationScoped
class TeamRuleJob {

    private static final Logger LOG = Logger.getLogger(TeamRuleJob.class);

    private final TeamRuleNotices notices;

    TeamRuleJob(TeamRuleNotices notices) {
        this.notices = notices;
    }

    @Scheduled(every = "${zhongfu.matching.team-sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void judgeToday() {
        notices.toJudge().forEach(this::judgeToday);
    }

    /** One that fails is judged again by the next sweep and does not keep the others from it. */
    private void judgeToday(ProviderId provider) {
        try {
            notices.judgeToday(provider);
        } catch (RuntimeException e) {
            LOG.errorf("The team of provider %s could not be judged: %s", provider, CauseChain.describe(e));
        }
    }
}
