import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in Vietnamese. */
export const viSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Nhập mã xác nhận',
    sentByEmail: ({ destination }) => `Chúng tôi đã gửi mã qua email đến ${destination}`,
    sentBySms: ({ destination }) => `Chúng tôi đã gửi mã qua tin nhắn SMS đến ${destination}`,
    sentSomewhere: 'Chúng tôi đã gửi mã cho bạn.',
    codeHelp: 'Hãy dùng mã mới nhất. Mã có hiệu lực trong 24 giờ.',
    submit: 'Xác nhận',
    submitting: 'Đang kiểm tra mã…',
    resend: 'Gửi mã mới',
    resending: 'Đang gửi mã mới…',
    resendWait: ({ time }) => `Bạn có thể yêu cầu mã mới sau ${time}`,
    resent: ({ seconds }) => `Đã gửi mã. Hãy dùng mã mới nhất. Bạn có thể yêu cầu lại sau ${waiting(seconds)}.`,
    resendReady: 'Bây giờ bạn có thể yêu cầu mã mới',
    suggestResend: 'Nếu mã vẫn không dùng được, hãy yêu cầu mã mới.',
    manyMismatches:
      'Sau nhiều lần nhập sai mã, mã sẽ không được chấp nhận trong một thời gian. Hãy kiểm tra tin nhắn mới nhất hoặc yêu cầu mã mới.',
    differentAddress: 'Thay đổi thông tin',
    announced: ({ destination }) =>
      destination ? `Chúng tôi đã gửi mã đến ${destination}` : 'Chúng tôi đã gửi mã cho bạn',
    codeNotSent,
    sentPerhaps: 'Nếu có thể đăng ký bằng thông tin này thì chúng tôi đã gửi mã cho bạn.',
    recovered: 'Lần thử gần nhất của bạn có thể đã thành công. Hãy nhập mã mà chúng tôi đã gửi khi đó.',
    resumed: 'Bạn đã bắt đầu đăng ký. Hãy nhập mã để hoàn tất.',
    askUsername: 'Mã này dành cho tài khoản nào?',
    goOn: 'Tiếp tục',
    openInbox: ({ provider }) => `Mở hộp thư ${provider}`,
  },
  link: {
    heading: 'Mở liên kết',
    sentByEmail: ({ destination }) => `Chúng tôi đã gửi liên kết qua email đến ${destination}`,
    sentSomewhere: 'Chúng tôi đã gửi liên kết cho bạn.',
    help: 'Hãy mở liên kết mới nhất để xác nhận tài khoản, rồi quay lại đây. Liên kết có hiệu lực trong 24 giờ.',
    check: 'Tôi đã mở liên kết',
    checking: 'Đang kiểm tra tài khoản…',
    notYet: 'Tài khoản của bạn chưa được xác nhận. Hãy mở liên kết trong email mới nhất.',
    resend: 'Gửi liên kết mới',
    resending: 'Đang gửi liên kết mới…',
    resendWait: ({ time }) => `Bạn có thể yêu cầu liên kết mới sau ${time}`,
    resent: ({ seconds }) =>
      `Đã gửi liên kết. Hãy dùng liên kết mới nhất. Bạn có thể yêu cầu lại sau ${waiting(seconds)}.`,
    resendReady: 'Bây giờ bạn có thể yêu cầu liên kết mới',
    announced: ({ destination }) =>
      destination ? `Chúng tôi đã gửi liên kết đến ${destination}` : 'Chúng tôi đã gửi liên kết cho bạn',
    sentPerhaps: 'Nếu có thể đăng ký bằng thông tin này thì chúng tôi đã gửi liên kết cho bạn.',
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
    challengeText: 'Chỉ còn một bước nữa là bạn đăng nhập được.',
    mustSignInText: 'Hãy đăng nhập bằng mật khẩu để tiếp tục.',
    unverifiedHeading: 'Sắp xong rồi',
    unverifiedText: 'Sau khi mở liên kết, bạn có thể đăng nhập.',
    signIn: 'Đăng nhập',
  },
};
