// SPDX-License-Identifier: Apache-2.0
/** Tests of plans over HTTP, and their helper. */
@NullMarked
package org.zhongfu.matching.plan;

import org.jspecify.annotations.NullMarked;
