// SPDX-License-Identifier: Apache-2.0
/** Workers, as matching last published them. */
@NullMarked
package org.zhongfu.workorder.worker;

import org.jspecify.annotations.NullMarked;
