// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.bad;

import org.zhongfu.intake.bad.web.Resource;

/** A core that depends on its web package. */
public record KnowsWeb(Resource resource) {}
