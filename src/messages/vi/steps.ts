import type { Messages } from '../messages.js';
import { codeNotSent, counted } from './words.js';

/** The steps after the form, in Vietnamese. */
export const viSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Nhập mã của bạn',
    sentByEmail: 'Chúng tôi đã gửi mã qua email đến',
    sentBySms: 'Chúng tôi đã gửi mã qua tin nhắn SMS đến',
    sentSomewhere: 'Chúng tôi đã gửi mã cho bạn.',
    codeHelp: 'Dùng mã mới nhất. Mã có hiệu lực trong 24 giờ.',
    submit: 'Xác nhận',
    submitting: 'Đang kiểm tra mã của bạn…',
    resend: 'Gửi mã mới',
    resending: 'Đang gửi mã mới…',
    resendWait: 'Bạn có thể yêu cầu mã mới sau',
    resent: ({ seconds }) => `Đã gửi mã. Hãy dùng mã mới nhất. Bạn có thể yêu cầu lại sau ${counted(seconds)}.`,
    resendReady: 'Bây giờ bạn có thể yêu cầu mã mới',
    suggestResend: 'Nếu mã vẫn không dùng được, hãy yêu cầu mã mới.',
    differentAddress: 'Dùng địa chỉ khác',
    announced: ({ destination }) =>
      destination ? `Chúng tôi đã gửi mã đến ${destination}` : 'Chúng tôi đã gửi mã cho bạn',
    codeNotSent,
    sentPerhaps: 'Nếu có thể tạo tài khoản bằng thông tin này thì chúng tôi đã gửi mã cho bạn.',
    recovered: 'Lần thử gần nhất của bạn có thể đã thành công. Hãy nhập mã mà chúng tôi đã gửi khi đó.',
    resumed: 'Bạn đã bắt đầu đăng ký. Hãy nhập mã để hoàn tất.',
    askUsername: 'Trước tiên, hãy cho biết mã này dành cho tài khoản nào.',
    goOn: 'Tiếp tục',
    openInbox: ({ provider }) => `Mở hộp thư ${provider}`,
  },
  link: {
    heading: 'Mở liên kết',
    sentByEmail: 'Chúng tôi đã gửi liên kết qua email đến',
    sentSomewhere: 'Chúng tôi đã gửi liên kết cho bạn.',
    help: 'Mở liên kết mới nhất để xác nhận tài khoản, rồi quay lại đây. Liên kết có hiệu lực trong 24 giờ.',
    check: 'Tôi đã mở liên kết',
    checking: 'Đang kiểm tra tài khoản của bạn…',
    notYet: 'Tài khoản của bạn chưa được xác nhận. Hãy mở liên kết trong email mới nhất.',
    resend: 'Gửi liên kết mới',
    resending: 'Đang gửi liên kết mới…',
    resendWait: 'Bạn có thể yêu cầu liên kết mới sau',
    resent: ({ seconds }) =>
      `Đã gửi liên kết. Hãy dùng liên kết mới nhất. Bạn có thể yêu cầu lại sau ${counted(seconds)}.`,
    resendReady: 'Bây giờ bạn có thể yêu cầu liên kết mới',
    announced: ({ destination }) =>
      destination ? `Chúng tôi đã gửi liên kết đến ${destination}` : 'Chúng tôi đã gửi liên kết cho bạn',
    sentPerhaps: 'Nếu có thể tạo tài khoản bằng thông tin này thì chúng tôi đã gửi liên kết cho bạn.',
    notSent: 'Tài khoản của bạn đã được tạo, nhưng không gửi được liên kết. Hãy đợi một chút rồi yêu cầu liên kết mới.',
  },
  approval: {
    heading: 'Tài khoản của bạn đang chờ phê duyệt',
    text: 'Bạn có thể đăng nhập sau khi tài khoản được phê duyệt.',
  },
  done: {
    heading: 'Tài khoản của bạn đã sẵn sàng',
    text: 'Bây giờ bạn có thể đăng nhập.',
    alreadyConfirmedHeading: 'Tài khoản của bạn đã được xác nhận từ trước',
    alreadyConfirmedText: 'Hãy đăng nhập để tiếp tục.',
    signedInHeading: 'Tài khoản của bạn đã sẵn sàng',
    signedInText: 'Bạn đã đăng nhập.',
    challengeHeading: 'Tài khoản của bạn đã sẵn sàng',
    challengeText: 'Còn một bước nữa trước khi bạn đăng nhập.',
    mustSignInText: 'Hãy đăng nhập bằng mật khẩu để tiếp tục.',
    unverifiedHeading: 'Sắp xong rồi',
    unverifiedText: 'Sau khi mở liên kết, bạn có thể đăng nhập.',
    signIn: 'Đăng nhập',
  },
};
