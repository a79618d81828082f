// SPDX-License-Identifier: Apache-2.0
/** The one door: what every request passes, in its order, and how it is configured. */
@NullMarked
package org.zhongfu.gateway;

import org.jspecify.annotations.NullMarked;
