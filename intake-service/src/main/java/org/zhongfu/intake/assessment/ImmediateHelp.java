// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import java.util.List;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.platform.web.Caller;

/** What follows at once when an answer means that the person needs immediate help. */
public interface ImmediateHelp {

    /**
     * In the transaction of the assessment, after it was stored.
     *
     * @param items codes of the items whose answer means immediate help
     */
    void require(Caller caller, PersonFile person, AssessmentId assessment, List<String> items);
}
