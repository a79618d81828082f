// SPDX-License-Identifier: Apache-2.0
/** The gateway: the steps of every request in their order, and the configuration. */
@NullMarked
package org.zhongfu.gateway;

import org.jspecify.annotations.NullMarked;
