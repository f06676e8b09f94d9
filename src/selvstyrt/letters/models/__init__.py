from selvstyrt.letters.models.delivery import Delivery, DeliveryEvent
from selvstyrt.letters.models.demo import DemoFault
from selvstyrt.letters.models.letter import BarredReader, Letter
from selvstyrt.letters.models.notice import Notice

__all__ = ["BarredReader", "Delivery", "DeliveryEvent", "DemoFault", "Letter", "Notice"]
