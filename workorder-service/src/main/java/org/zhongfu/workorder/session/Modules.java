// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import org.zhongfu.contracts.id.ProviderId;

/** What sessions need to know of courses; the course feature implements it. */
public interface Modules {

    /**
     * Refuses a module that is not one of a course of the provider for the service.
     *
     * @throws org.zhongfu.platform.web.Problem 422
     */
    void requireOf(SessionModule module, ProviderId provider, String serviceItem);
}
