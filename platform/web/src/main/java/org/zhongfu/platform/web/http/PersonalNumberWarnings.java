// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * Says in the answer to a request which of its free texts hold ID numbers or mobile numbers. The request is carried out all
 * the same: a remark may have to name whom to call.
 */
public class PersonalNumberWarnings {

    static final String HEADER = "Personal-Numbers-Found";

    @ServerResponseFilter
    void warn(ContainerResponseContext response) {
        // The context that is passed to a filter does not hold the parameters of the resource's method.
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (response.getStatus() >= 300 || request == null || request.getParameters() == null) {
            return;
        }
        for (Object parameter : request.getParameters()) {
            if (parameter instanceof Record body) {
                List<String> findings = FreeTexts.findings(body);
                if (!findings.isEmpty()) {
                    response.getHeaders().putSingle(HEADER, String.join(", ", findings));
                }
            }
        }
    }
}
