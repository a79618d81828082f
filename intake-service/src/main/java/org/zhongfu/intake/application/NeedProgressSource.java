// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import java.util.List;
import org.zhongfu.contracts.id.ApplicationId;

/** What the progress of an application asks the ledger of needs, which depends on applications. */
public interface NeedProgressSource {

    /** How far the needs of the application are, oldest first. */
    List<NeedProgress> progressOf(ApplicationId id);
}
