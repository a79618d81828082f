// SPDX-License-Identifier: Apache-2.0
/** Tests of the feature session. */
@NullMarked
package org.zhongfu.workorder.session;

import org.jspecify.annotations.NullMarked;
