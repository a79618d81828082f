// SPDX-License-Identifier: Apache-2.0
/** The gateway's own refusals as RFC 9457 problems, in the caller's language. */
@NullMarked
package org.zhongfu.gateway.problem;

import org.jspecify.annotations.NullMarked;
