// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.bad;

import org.zhongfu.intake.bad.web.Resource;

/** A core that knows how it is asked. */
public record KnowsWeb(Resource resource) {}
