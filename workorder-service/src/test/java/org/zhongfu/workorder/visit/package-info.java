// SPDX-License-Identifier: Apache-2.0
/** Tests of the feature visit. */
@NullMarked
package org.zhongfu.workorder.visit;

import org.jspecify.annotations.NullMarked;
