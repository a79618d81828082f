// SPDX-License-Identifier: Apache-2.0
/** Events of intake about persons. */
@NullMarked
package org.zhongfu.workorder.person.messaging;

import org.jspecify.annotations.NullMarked;
