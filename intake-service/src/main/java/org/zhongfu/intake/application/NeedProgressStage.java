// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;

/** How far a need of an application is, from its registration to its end, and what happens then. */
public enum NeedProgressStage {
    /** An officer is to confirm it. */
    REGISTERED(
            "The office checks and confirms what is needed. Then a provider is looked for.",
            "工作人员将核实并确认需求，确认后为您匹配服务机构。"),
    /** A provider is looked for. */
    MATCHING(
            "A provider is being looked for. When one is found, the service is offered to it.",
            "正在匹配服务机构，匹配成功后派单给该机构。"),
    /** No provider can serve it now. */
    WAITING(
            "No provider has room at the moment. The place in the queue is kept; the service is offered as soon as one has room.",
            "目前暂无可承接的服务机构，已为您保留排队次序，有机构可承接时即派单。"),
    /** A provider is to answer. */
    OFFERED(
            "A provider has been asked. If it does not accept in time, the next one is asked.",
            "已派单给服务机构，待其确认；逾期未确认的，将转派其他机构。"),
    /** A worker is to be assigned. */
    PROVIDER_ACCEPTED("The provider assigns a worker and plans the visits.", "服务机构将安排服务人员和上门时间。"),
    /** The first visit is to be made. */
    ORDER_ACCEPTED("A worker is assigned; the first visit follows.", "服务人员已落实，即将上门服务。"),
    /** Visits are made. */
    IN_SERVICE("The service is being given. After the last visit the office asks how it was.", "服务正在进行，全部完成后将进行回访。"),
    /** The service is interrupted. */
    SUSPENDED("The service is interrupted and continues later.", "服务暂时中止，条件具备后恢复。"),
    /** The return visit is to be made. */
    DELIVERED("The service is complete. The office asks how it was (return visit).", "服务已完成，工作人员将进行回访，了解您的意见。"),
    /** It is to be closed. */
    RETURN_VISITED("The return visit was made; the office closes the case.", "已完成回访，即将办结。"),
    /** An officer decides about what was not delivered. */
    REST_TO_DECIDE(
            "Part of the service was not given. The office decides whether it is given by another provider, referred or ended.",
            "部分服务未提供，工作人员将决定继续安排、转介或者办结。"),
    /** It has ended. */
    CLOSED("The case is closed. A new application is possible at any time.", "事项已办结。如有新的需求，可随时再次申请。"),
    /** It was withdrawn. */
    WITHDRAWN("The need was withdrawn. A new application is possible at any time.", "需求已撤回。如有新的需求，可随时再次申请。");

    private final LocalizedText whatHappensThen;

    NeedProgressStage(String en, String zh) {
        whatHappensThen = LocalizedText.of(en, zh);
    }

    /** The name in both languages. */
    public LocalizedText label() {
        return CodeLabels.of("need-progress-stages", this);
    }

    /** What happens then, in plain words. */
    LocalizedText whatHappensThen() {
        return whatHappensThen;
    }
}
